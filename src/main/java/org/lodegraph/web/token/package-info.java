/**
 * The tokens by which clients are known: made, listed and revoked in one file of the data folder, and looked up by what a client shows.
 *
 * <p>A token is shown once, when it is made; the file holds its SHA-256. What a token may be used for is its
 * {@link org.lodegraph.web.token.TokenScope}; where one is needed is for the edge to say.
 */
@NullMarked
package org.lodegraph.web.token;

import org.jspecify.annotations.NullMarked;
