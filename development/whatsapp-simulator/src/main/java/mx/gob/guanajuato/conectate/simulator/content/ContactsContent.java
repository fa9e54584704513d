package mx.gob.guanajuato.conectate.simulator.content;

import java.util.List;

/**
 * The array of a contacts message.
 *
 * @see <a
 *     href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages">contacts
 *     messages</a>
 */
final class ContactsContent {
    /** "You can send information for up to 257 contacts" (Meta, Contacts messages). */
    private static final int MOST = 257;

    /** Besides the formatted name at least one of these is needed. */
    private static final List<String> NAME_PARTS =
            List.of("first_name", "last_name", "middle_name", "suffix", "prefix");

    private static final List<String> LISTS = List.of("addresses", "emails", "phones", "urls");

    private ContactsContent() {}

    static void check(Param contacts) {
        contacts.list(1, MOST).forEach(ContactsContent::checkContact);
    }

    private static void checkContact(Param contact) {
        var name = contact.object().at("name").object();
        name.at("formatted_name").text();
        if (NAME_PARTS.stream().noneMatch(part -> name.at(part).given())) {
            throw name.invalid("needs first_name or another part beside formatted_name");
        }
        for (var field : LISTS) {
            var list = contact.at(field);
            if (list.given()) list.list().forEach(Param::object);
        }
        if (contact.at("org").given()) contact.at("org").object();
        if (contact.at("phones").given()) {
            contact.at("phones").list().forEach(phone -> phone.at("phone").text());
        }
    }
}
