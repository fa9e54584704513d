package mx.gob.guanajuato.conectate.delivery;

import java.util.OptionalInt;

/**
 * How much a number may send.
 *
 * @param messagesPerSecond in and out together, less than Meta allows while it refuses
 * @param recipientsPerDay how many citizens who have not written all numbers may reach in moving 24 hours; empty: Meta has
 *     not told
 * @param recipientsSoFar how many they have reached of late
 */
public record NumberRoom(int messagesPerSecond, OptionalInt recipientsPerDay, int recipientsSoFar) {}
