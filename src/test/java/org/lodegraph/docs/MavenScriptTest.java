package org.lodegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The script {@code mvnw} when it cannot run Maven: one line with the remedy. */
@Execution(ExecutionMode.CONCURRENT)
class MavenScriptTest {

    @TempDir
    private Path checkout;

    @Test
    void saysThatTheFolderCannotBeWritten() throws Exception {
        Files.writeString(checkout.resolve("target"), "a file where the folder should be");
        assertThat(run("")).contains("target cannot be written", "copy");
    }

    @Test
    void saysThatThereIsNoMaven() throws Exception {
        assertThat(run(checkout.toString())).contains("no Maven found", "MAVEN_HOME");
    }

    /** {@return the single line that it prints before it fails} */
    private String run(String mavenHome) throws IOException, InterruptedException {
        Path script = Files.copy(Path.of("mvnw"), checkout.resolve("mvnw"));
        ProcessBuilder command = new ProcessBuilder("bash", script.toString(), "verify").redirectErrorStream(true);
        command.environment().put("MAVEN_HOME", mavenHome);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said.lines()).hasSize(1);
        return said;
    }
}
