package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.9.8.7, true",
        "localhost, true",
        "::1, true",
        "127.evil.invalid, false",
        "127.0.0.1.evil.invalid, false",
        "localhost.evil.invalid, false",
        "192.0.2.127, false",
        "0.0.0.0, false",
        "::, false"
    })
    void isLoopbackByResolvedAddressNotByPrefix(String host, boolean isLoopback) {
        assertThat(new Address(host, 0, null).isLoopback()).isEqualTo(isLoopback);
    }
}
