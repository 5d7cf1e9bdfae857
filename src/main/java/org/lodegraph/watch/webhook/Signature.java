package org.lodegraph.watch.webhook;

import java.util.Base64;

/**
 * Computes the signature of a delivery: {@code v1,} and the Base64 of HMAC-SHA256 of {@code id.timestamp.body}.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
final class Signature {

    private Signature() {}

    /**
     * {@return the value of the header {@code webhook-signature}}
     *
     * @param id id of the delivery
     * @param seconds time of the attempt, in seconds since 1970
     * @param body the exact text that is sent
     */
    static String of(Secret secret, String id, long seconds, String body) {
        byte[] signed = Hmac.of(secret.key(), id + "." + seconds + "." + body);
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }
}
