/**
 * API tokens: made, listed and revoked in one file of the data folder, and looked up by the secret that a client sends.
 *
 * <p>A secret is shown once, when its token is made; the file stores its SHA-256. A
 * {@link org.lodegraph.web.token.TokenScope} lists what a token permits; the web layer decides where one is needed.
 */
@NullMarked
package org.lodegraph.web.token;

import org.jspecify.annotations.NullMarked;
