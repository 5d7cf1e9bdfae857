package org.lodegraph.web.token;

/** The permissions of a token. Each scope includes those before it. */
public enum TokenScope {

    /** Asking questions. */
    READ,

    /** Storing and deleting, starting and cancelling work. */
    WRITE,

    /** Choosing the addresses to which this program sends data. */
    ADMIN;

    /** {@return whether this scope covers the other} */
    public boolean includes(TokenScope needed) {
        return compareTo(needed) >= 0;
    }
}
