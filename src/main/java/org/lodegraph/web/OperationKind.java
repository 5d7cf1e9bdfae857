package org.lodegraph.web;

/** The kind of a route's operation: its method, whether it has a body, whether it writes, and its success status. */
public enum OperationKind {

    /** A question in path and query. */
    GET("GET", 200, false, false),

    /** A question in a body; stores nothing. */
    POST("POST", 200, true, false),

    /** Stores the body under an id generated here. */
    CREATE("POST", 201, true, true),

    /** Starts the work described by the body; the answer is sent before the work is done. */
    START("POST", 202, true, true),

    /** Performs an action on the resource at the path. */
    ACT("POST", 200, false, true),

    /** Stores the body at the path. */
    PUT("PUT", 200, true, true),

    /** Deletes the resource at the path. */
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

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the status of a successful answer} */
    public int status() {
        return status;
    }

    /** {@return whether the request has a body} */
    public boolean takesBody() {
        return takesBody;
    }

    /** {@return whether it changes stored data} */
    public boolean isWrite() {
        return isWrite;
    }

    /** {@return whether it creates a resource, whose address the answer has} */
    public boolean isMaking() {
        return this == CREATE || this == START;
    }
}
