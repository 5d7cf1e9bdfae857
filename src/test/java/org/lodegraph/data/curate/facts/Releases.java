package org.lodegraph.data.curate.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lodegraph.data.curate.CurationInput;

/** A folder of small hand-written releases with the columns of the real ones, and the committed rules. */
final class Releases {

    static final Path RULES = Path.of("import/rules");

    private final Path folder;

    Releases(Path folder) {
        this.folder = folder;
    }

    Releases with(String file, String... lines) {
        return with(file, StandardCharsets.UTF_8, lines);
    }

    Releases with(String file, Charset charset, String... lines) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, (String.join("\r\n", lines) + "\r\n").getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CurationInput materials() {
        return CurationInput.open(folder, RULES);
    }

    static List<Figure> read(FactReader reader, CurationInput curationInput) {
        return reader.read(curationInput, FactReader.Rules.read(curationInput));
    }

    /** {@return the figure of an id, or empty} */
    static Optional<Figure> find(List<Figure> figures, String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    static Figure get(List<Figure> figures, String id) {
        return find(figures, id)
                .orElseThrow(() -> new AssertionError("no figure " + id + " among "
                        + figures.stream().map(Figure::id).toList()));
    }
}
