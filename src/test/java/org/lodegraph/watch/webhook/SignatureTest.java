package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example from the tests of the Standard Webhooks libraries. */
    @Test
    void signsTheStandardWebhooksExample() {
        String signature = Signature.of(
                new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aSecretDoesNotShowItself() {
        Secret secret = Secret.of(new byte[32]);

        assertThat(secret).hasToString("whsec_...");
        assertThat(secret.value()).hasSize("whsec_".length() + 44); // 32 bytes in Base64
        assertThat(secret.key()).isEqualTo(new byte[32]);
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(new byte[23]));
    }
}
