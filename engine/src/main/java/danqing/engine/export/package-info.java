/** Finished works leave in the forms other programs take: pictures, layers, and films of how they came to be. */
package danqing.engine.export;
