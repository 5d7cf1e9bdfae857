package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.watch.webhook.WebhookTargetPolicy.Verdict;

class WebhookTargetPolicyTest {

    private static final WebhookTargetPolicy STRICT = new WebhookTargetPolicy(false);
    private static final WebhookTargetPolicy LENIENT = new WebhookTargetPolicy(true);

    /** One address of each reserved block, and the edges of the blocks that end within a byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.10",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[100::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[2002:7f00:1::]",
                "[3fff::1]",
                "2130706433", // 127.0.0.1 as one number
                "localhost"
            })
    void refusesAnAddressThatIsNotPublic(String host) {
        WebhookUrl url = new WebhookUrl("https://" + host + "/hooks");

        assertThat(STRICT.verdict(url)).isEqualTo(Verdict.PRIVATE);
        assertThat(LENIENT.verdict(url)).isEqualTo(Verdict.ALLOWED);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STRICT.requireAllowed(url))
                .satisfies(fault -> assertThat(fault.parameter()).isEqualTo("url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "[2606:4700::1111]",
                "[2a00:1450::1]",
                "[::ffff:1.1.1.1]"
            })
    void acceptsAPublicAddress(String host) {
        assertThat(STRICT.requireAllowed(new WebhookUrl("https://" + host + ":8443/hooks")))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void refusesANameWithOnePrivateAddress() {
        WebhookTargetPolicy targetPolicy = new WebhookTargetPolicy(
                false, host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});

        assertThat(targetPolicy.verdict(new WebhookUrl("https://two.example.org/")))
                .isEqualTo(Verdict.PRIVATE);
    }

    @Test
    void acceptsANameThatCannotBeResolved() {
        WebhookTargetPolicy targetPolicy = new WebhookTargetPolicy(false, host -> {
            throw new UnknownHostException(host);
        });

        assertThat(targetPolicy.requireAllowed(new WebhookUrl("https://risk.example.org/")))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void refusesHttpUnlessPrivateAddressesAreAllowed() {
        WebhookUrl url = new WebhookUrl("http://1.1.1.1/");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STRICT.requireAllowed(url))
                .withMessageContaining("https");
        assertThat(LENIENT.requireAllowed(url)).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "https:///nowhere",
                "https://",
                "//example.org",
                "example.org",
                "https://user:pass@example.org/",
                "https://user@example.org/",
                "https://example.org/#part",
                "https://example.org:0/",
                "https://example.org:70000/",
                "https://exa mple.org/",
                "https://bücher.example/",
                "https://127.1/",
                "javascript:alert(1)",
                "mailto:a@example.org"
            })
    void refusesAnInvalidUrl(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new WebhookUrl(text));
    }

    @Test
    void boundsTheLength() {
        assertThat(new WebhookUrl("https://example.org/" + "a".repeat(180)).value())
                .hasSize(200);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new WebhookUrl("https://example.org/" + "a".repeat(181)));
    }
}
