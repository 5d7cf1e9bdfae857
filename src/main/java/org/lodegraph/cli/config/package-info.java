/**
 * Settings from the operator: one record, read once, flags over environment over file.
 *
 * <p>Names are those of the command-line flags; {@link org.lodegraph.cli.config.SettingSources} lists the other
 * sources.
 */
@NullMarked
package org.lodegraph.cli.config;

import org.jspecify.annotations.NullMarked;
