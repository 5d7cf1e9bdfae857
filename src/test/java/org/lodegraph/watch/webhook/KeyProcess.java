package org.lodegraph.watch.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A process that needs the key of a data folder and prints it. */
final class KeyProcess {

    private KeyProcess() {}

    /** Waits for a line, so that several processes ask at once. */
    public static void main(String[] arguments) throws IOException {
        SecretFiles files = new SecretFiles(Path.of(arguments[0]), null, new OwnKey());
        System.out.println("ready");
        int unused = System.in.read();
        System.out.println(files.keyOrNew().base64());
    }

    static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Generates another key each time. */
    static final class OwnKey implements IdGenerator {

        @Override
        public String id() {
            return UUID.randomUUID().toString();
        }

        @Override
        public byte[] key() {
            return id().substring(0, 32).getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public double spread() {
            return 0.5;
        }
    }
}
