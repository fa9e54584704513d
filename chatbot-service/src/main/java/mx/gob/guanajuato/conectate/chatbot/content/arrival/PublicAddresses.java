package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Tells the Internet from the networks behind it, so that no address sends us to ask a machine of our own. */
final class PublicAddresses {
    private PublicAddresses() {}

    /**
     * Whether every address of the host is a public one. The machine asks once: the virtual machine keeps the answer for 30 s
     * ({@code networkaddress.cache.ttl}), and the connection that follows takes the same.
     */
    static boolean only(URI address) throws UnknownHostException {
        if (address.getHost() == null) return false;
        for (InetAddress each : InetAddress.getAllByName(address.getHost())) if (!isPublic(each)) return false;
        return true;
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet6Address
                        ? isPublicSix(address.getAddress())
                        : isPublicFour(address.getAddress()));
    }

    /** Besides: 0.0.0.0/8, 100.64.0.0/10, 192.0.0.0/24, 198.18.0.0/15, 240.0.0.0/4 (RFC 6890). */
    private static boolean isPublicFour(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0 && bytes[2] == 0 || first == 198 && (second & 0xfe) == 18;
        return first != 0 && first < 240 && !shared && !special;
    }

    /** Besides: fc00::/7 (RFC 4193), and addresses that stand for one of version 4: ::/96, 64:ff9b::/96, 2002::/16. */
    private static boolean isPublicSix(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean unique = (bytes[0] & 0xfe) == 0xfc;
        return !unique && first != 0 && first != 0x64 && first != 0x2002;
    }
}
