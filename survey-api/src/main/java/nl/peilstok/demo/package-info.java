/**
 * The demo: a made-up province measured through the public HTTP API, as real clients would.
 *
 * <p>Imports nothing of the server, so that it proves what the API alone can do; the server runs as
 * a process of its own. What people think comes from {@code nl.peilstok.analytics.synthetic},
 * seeded.
 */
@NullMarked
package nl.peilstok.demo;

import org.jspecify.annotations.NullMarked;
