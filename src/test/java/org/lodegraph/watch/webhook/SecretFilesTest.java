package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.model.failure.ConflictException;

@Execution(ExecutionMode.CONCURRENT)
class SecretFilesTest {

    private static final int AT_ONCE = 8;
    private static final int PROCESSES = 3;

    @TempDir
    private Path folder;

    @Test
    void createsTheKeyWhenNeededForItsOwnerOnly() throws Exception {
        Path data = folder.resolve("not/there/yet");
        SecretFiles files = files(data);

        assertThat(files.key()).isEmpty();
        assertThat(files.olderSecrets()).isEmpty();
        assertThat(data).doesNotExist();

        String made = files.keyOrNew().base64();
        assertThat(files.keyOrNew().base64()).isEqualTo(made);
        assertThat(files(data).key().orElseThrow().base64()).isEqualTo(made);
        assertThat(data.resolve("webhook-key")).hasContent(made + "\n");
        assertThat(mode(data)).isEqualTo("rwx------");
        try (Stream<Path> there = Files.list(data)) {
            assertThat(there.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void concurrentThreadsGetTheSameKey() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> work = IntStream.range(0, AT_ONCE)
                    .mapToObj(i ->
                            (Callable<String>) () -> files(folder).keyOrNew().base64())
                    .toList();
            Set<String> keys = new HashSet<>();
            for (Future<String> key : threads.invokeAll(work)) {
                keys.add(key.get());
            }
            assertThat(keys).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void concurrentProcessesGetTheSameKey() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            List<BufferedReader> outputs = new ArrayList<>();
            for (int i = 0; i < PROCESSES; i++) {
                processes.add(KeyProcess.start(folder));
                outputs.add(processes.get(i).inputReader(StandardCharsets.UTF_8));
            }
            for (BufferedReader output : outputs) {
                assertThat(output.readLine()).isEqualTo("ready");
            }
            for (Process process : processes) {
                process.getOutputStream().write('\n');
                process.getOutputStream().flush();
            }
            Set<String> keys = new HashSet<>();
            for (BufferedReader output : outputs) {
                keys.add(String.valueOf(output.readLine()));
            }
            assertThat(keys).containsExactly(files(folder).keyOrNew().base64());
        } finally {
            processes.forEach(Process::destroy);
        }
    }

    @Test
    void prefersTheConfiguredKeyAndCreatesNoFile() {
        String configured = Base64.getEncoder().encodeToString(new byte[32]);
        SecretFiles files = new SecretFiles(folder, configured, new KeyProcess.OwnKey());

        assertThat(files.keyOrNew().base64()).isEqualTo(configured);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void derivesASecretFromKeyAndSubscriptionOnly() {
        SigningKey key = SigningKey.of(new byte[32]);
        SigningKey other = SigningKey.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

        assertThat(key.secret("sub_1")).isEqualTo(key.secret("sub_1")).isNotEqualTo(key.secret("sub_2"));
        assertThat(other.secret("sub_1")).isNotEqualTo(key.secret("sub_1"));
        assertThat(key.mark("sub_1")).isNotEqualTo(other.mark("sub_1")).matches("[0-9a-f]{8}");
        // checked with: printf 'subscription:sub_1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00..00 -binary
        // | base64
        assertThat(key.secret("sub_1").value()).isEqualTo("whsec_wDvYbFRAlggfRIUtW6CHPUTvUxtS/rgjUsgs/hXyj2c=");
        assertThat(key).hasToString("SigningKey[...]");
    }

    @Test
    void storesAndDeletesOlderSecrets() throws Exception {
        SecretFiles files = files(folder);
        Secret one = Secret.of(new byte[32]);
        Secret two = Secret.of(new byte[24]);
        keep(files, Map.of("sub_1", one));
        keep(files, Map.of("sub_2", two));
        assertThat(files(folder).olderSecrets()).isEqualTo(Map.of("sub_1", one, "sub_2", two));

        files.forget("sub_1");
        files.forget("sub_3");
        assertThat(files.olderSecrets()).isEqualTo(Map.of("sub_2", two));
    }

    @Test
    void continuesAfterAnInterruptedProcess() throws Exception {
        Files.writeString(folder.resolve("webhook-key.new"), "half of a k");
        Files.writeString(folder.resolve("webhook-secrets.json.new"), "{\"sub_1\": \"whs");
        SecretFiles files = files(folder);

        assertThat(files.key()).isEmpty();
        assertThat(files.olderSecrets()).isEmpty();
        assertThat(files.keyOrNew().base64()).hasSize(44);
        keep(files, Map.of("sub_1", Secret.of(new byte[32])));
        assertThat(files.olderSecrets()).containsOnlyKeys("sub_1");
    }

    @Test
    void makesCopiedFilesPrivate() throws Exception {
        Path file = Files.writeString(
                folder.resolve("webhook-key"),
                files(folder.resolve("a")).keyOrNew().base64());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(files(folder).key()).isPresent();
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void reportsABadFileInOneLineWithoutItsContent() throws Exception {
        Files.writeString(folder.resolve("webhook-key"), "c2VjcmV0");
        Files.writeString(folder.resolve("webhook-secrets.json"), "{\"sub_1\": whsec_c2VjcmV0");

        assertThatThrownBy(() -> files(folder).keyOrNew())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(folder.resolve("webhook-key") + " does not hold 32 bytes in Base64")
                .hasMessageNotContaining("c2VjcmV0");
        assertThatThrownBy(() -> files(folder).olderSecrets())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("webhook-secrets.json is not a JSON object")
                .hasMessageNotContaining("c2VjcmV0")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "not a folder");

        assertThatThrownBy(() -> files(file).keyOrNew())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("--data")
                .hasMessageNotContaining("\n");
    }

    private static SecretFiles files(Path data) {
        return new SecretFiles(data, null, new KeyProcess.OwnKey());
    }

    private static void keep(SecretFiles files, Map<String, Secret> secrets) {
        files.withLock(() -> {
            files.store(secrets);
            return secrets;
        });
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
