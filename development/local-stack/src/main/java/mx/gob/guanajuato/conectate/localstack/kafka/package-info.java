/**
 * One real Kafka broker in a process of its own: KRaft, broker and controller in one, on this machine's loopback only.
 * Its jars come from Maven's repository and are never copied; its log segments, its generated settings and its own
 * logs lie in the state folder. The settings aim at one thing that no production broker needs: to serve again within
 * seconds of being killed.
 */
package mx.gob.guanajuato.conectate.localstack.kafka;
