package org.lodegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.Settings;
import picocli.CommandLine.Option;

/** Flags for access over HTTP. */
final class AccessOptions {

    @Option(
            names = "--allow-host",
            split = ",",
            paramLabel = "NAME[,NAME]",
            description =
                    "Further host names of this server, such as that of a proxy in front of it (default: the names of the bound address).")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--token-always",
            description =
                    "Require a token for writing from this machine too, for a local proxy that adds no headers (default: off).")
    private boolean tokenAlways;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Serve HTTPS with this certificate chain, a PEM file (default: plain HTTP).")
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The private key of the certificate, a PEM file without a password.")
    private @Nullable Path key;

    Settings.Access settings() {
        return new Settings.Access(
                hosts.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                tokenAlways,
                certificate,
                key);
    }
}
