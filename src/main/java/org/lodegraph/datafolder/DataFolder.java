package org.lodegraph.datafolder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.lodegraph.model.failure.ConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A data folder whose files only the owner may read, each replaced atomically: readers see the old or the new text. */
public final class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    /** One lock per process: closing a channel to the lock file releases the locks of other threads too (POSIX). */
    private static final ReentrantLock HERE = new ReentrantLock();

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Work on the files; it may throw {@link IOException}. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** {@return the path of a file} */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * {@return the text of a file, if it exists}
     *
     * @throws ConflictException if it cannot be read
     */
    public Optional<String> read(String name) {
        try {
            String text = Files.readString(file(name));
            keepPrivate(file(name));
            return Optional.of(text);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ConflictException(file(name) + " cannot be read (" + e.getMessage()
                    + "): make it readable, or choose another folder with --data");
        }
    }

    /**
     * Runs work while no other process or thread works on the folder; creates the folder if absent.
     *
     * @param kept the stored things, for a message: a plural
     * @throws ConflictException if the folder cannot be written
     */
    public <T> T withLock(String kept, Work<T> work) {
        HERE.lock();
        try {
            Files.createDirectories(path, of(OWNER_FOLDER));
            try (FileChannel channel = FileChannel.open(
                    file("files.lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), of(OWNER_FILE))) {
                FileLock unused = channel.lock(); // released with the channel
                return work.run();
            }
        } catch (IOException e) {
            throw new ConflictException(kept + " cannot be stored in " + path + " (" + e.getMessage()
                    + "): make it writable, or choose another folder with --data");
        } finally {
            HERE.unlock();
        }
    }

    /** Replaces a file, and returns once the new one is on disk. Call it only inside the work of {@link #withLock}. */
    public void replace(String name, String text) throws IOException {
        Path temporary = file(name + ".new");
        Files.deleteIfExists(temporary); // left by a process that crashed here
        try (FileChannel channel = FileChannel.open(
                temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), of(OWNER_FILE))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(temporary, file(name), StandardCopyOption.ATOMIC_MOVE);
        if (POSIX) { // other systems cannot open a folder
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Restricts a file to its owner, since it may have been copied here. Files of other users are left as they are. */
    private static void keepPrivate(Path file) {
        try {
            if (POSIX && !Files.getPosixFilePermissions(file).equals(OWNER_FILE)) {
                Files.setPosixFilePermissions(file, OWNER_FILE);
            }
        } catch (IOException e) {
            LOG.debug("{} is not ours to make private", file, e);
        }
    }

    private static FileAttribute<?>[] of(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
