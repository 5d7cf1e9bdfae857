package org.lodegraph.web;

import java.util.Map;

/**
 * An HTTP response.
 *
 * @param status the HTTP status
 * @param mediaType the media type of the body
 * @param headers further headers
 * @param body the bytes; empty for 304
 */
@SuppressWarnings("ArrayRecordComponent") // output bytes: never compared, never changed
record Response(int status, String mediaType, Map<String, String> headers, byte[] body) {}
