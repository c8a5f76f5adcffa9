package nl.peilstok.analytics.disclosure;

/**
 * That no combination of the two partitions is carried by fewer than <i>k</i> respondents.
 *
 * @param k the weight that every cut of the graph has at least
 * @param components how many components the graph has
 * @param repairs how many merges it took beyond those of groups that were too small
 */
record Proof(int k, int components, int repairs) {}
