package org.lodegraph.web;

/** How a route is asked: by which method, whether with a body, whether it changes what is kept, and how it answers. */
public enum OperationKind {

    /** A question in the path. */
    GET("GET", 200, false, false),

    /** A question in a body: stores nothing. */
    POST("POST", 200, true, false),

    /** Stores what the body says under an id that the program gives. */
    CREATE("POST", 201, true, true),

    /** Begins what the body says; the answer is there before the work is done. */
    START("POST", 202, true, true),

    /** Does something to what is under the path. */
    ACT("POST", 200, false, true),

    /** Keeps what the body says under the path. */
    PUT("PUT", 200, true, true),

    /** Forgets what is under the path. */
    DELETE("DELETE", 200, false, true);

    private final String method;
    private final int status;
    private final boolean takesBody;
    private final boolean isWrite;

    OperationKind(String method, int status, boolean takesBody, boolean isWrite) {
        this.method = method;
        this.status = status;
        this.takesBody = takesBody;
        this.isWrite = isWrite;
    }

    /** {@return the method of HTTP} */
    public String method() {
        return method;
    }

    /** {@return the status of an answer that is no problem} */
    public int status() {
        return status;
    }

    /** {@return whether the request has a body} */
    public boolean takesBody() {
        return takesBody;
    }

    /** {@return whether it changes what is kept} */
    public boolean isWrite() {
        return isWrite;
    }

    /** {@return whether it makes something new, whose address the answer gives} */
    public boolean isMaking() {
        return this == CREATE || this == START;
    }
}
