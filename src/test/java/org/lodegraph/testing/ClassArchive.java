package org.lodegraph.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class data sharing archive of the packaged program, which spares later processes seconds of loading classes.
 *
 * <p>A process started to {@linkplain #RECORDING record} writes it when it ends; processes started before that run
 * without one.
 */
final class ClassArchive {

    private static final Path FILE = Path.of("target", "lodegraph.jsa").toAbsolutePath();

    /** Options of the process whose classes are archived when it ends. */
    static final List<String> RECORDING = List.of("-XX:ArchiveClassesAtExit=" + FILE, "-Xlog:disable");

    private static volatile boolean recorded;

    private ClassArchive() {}

    /** Makes the archive available, after the recording process has ended. */
    static void recorded() {
        if (!Files.isRegularFile(FILE)) {
            throw new IllegalStateException("no " + FILE + ": the recording process wrote none");
        }
        recorded = true;
    }

    /** {@return the options of any other process} */
    static List<String> options() {
        return recorded ? List.of("-XX:SharedArchiveFile=" + FILE) : List.of();
    }
}
