package org.lodegraph.data.curate.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Repairs names that were UTF-8, were read as windows-1252 and written as UTF-8 again: {@code PyhÃ¤salmi} for
 * Pyhäsalmi.
 */
final class BrokenLetters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ASCII = 0x80;
    private static final int LATIN = 0x100;

    private BrokenLetters() {}

    /** {@return the original text, or the text unchanged if it cannot have been broken in this way} */
    static String repair(String text) {
        byte @Nullable [] bytes = bytes(text);
        if (bytes == null) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text; // a character that was right from the start
        }
    }

    /** {@return the bytes of this text in windows-1252, or null if it is ASCII or has other characters} */
    private static byte @Nullable [] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        boolean plain = true;
        for (int i = 0; i < bytes.length; i++) {
            char letter = text.charAt(i);
            plain &= letter < ASCII;
            byte[] one = letter < LATIN ? new byte[] {(byte) letter} : encoded(letter);
            if (one.length != 1) {
                return null;
            }
            bytes[i] = one[0];
        }
        return plain ? null : bytes;
    }

    private static byte[] encoded(char letter) {
        return WINDOWS.newEncoder().canEncode(letter) ? String.valueOf(letter).getBytes(WINDOWS) : new byte[0];
    }
}
