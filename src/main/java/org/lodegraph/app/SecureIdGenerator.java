package org.lodegraph.app;

import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.KeyGenerator;
import org.lodegraph.watch.webhook.IdGenerator;

/** Random ids, keys and jitter from the platform's secure generator. */
final class SecureIdGenerator implements IdGenerator {

    private static final int KEY_BITS = 256;
    private static final int FRACTION_BITS = 53;

    @Override
    public String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public byte[] key() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("HmacSHA256");
            generator.init(KEY_BITS);
            return generator.generateKey().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public double spread() {
        long bits = UUID.randomUUID().getLeastSignificantBits() & ((1L << FRACTION_BITS) - 1);
        return bits / (double) (1L << FRACTION_BITS);
    }
}
