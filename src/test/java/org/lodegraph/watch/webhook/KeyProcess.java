package org.lodegraph.watch.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A process that needs the key of a data folder, and says what it got. */
final class KeyProcess {

    private KeyProcess() {}

    /** The process: waits for a line, so that several ask at once. */
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

    /** A chance of another key each time. */
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
