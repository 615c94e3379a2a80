/**
 * The gallery on disk: pictures stay where they are, an index beside the settings knows them by their SHA-256, their provenance, the Chinese words about
 * them and, where the reading models are installed, their vectors. The index holds nothing that cannot be read from the files again.
 */
package danqing.engine.library;
