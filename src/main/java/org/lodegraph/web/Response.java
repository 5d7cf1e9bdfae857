package org.lodegraph.web;

import java.util.Map;

/**
 * An answer as it goes over the wire.
 *
 * @param status the HTTP status
 * @param mediaType what the body is
 * @param headers further headers
 * @param body the bytes; none for 304
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out: never compared, never changed
record Response(int status, String mediaType, Map<String, String> headers, byte[] body) {}
