/**
 * An attacker who may see everything: logs in as all roles, collects every number that the API,
 * pages and files show, pools them and works out what they say of small groups.
 *
 * <p>Speaks to a server over HTTP and shares no code with it. Knows what an insider can know at
 * worst: the staff list, the organisation and the manifest.
 */
@NullMarked
package nl.peilstok.attacker;

import org.jspecify.annotations.NullMarked;
