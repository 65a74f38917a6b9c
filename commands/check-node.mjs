// Loaded before anything else: an older Node cannot even read what follows, and its own words for that help nobody.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `The portal wants Node 22.18 or newer and found ${process.versions.node}. On Linux (x64) "npm ci" brings Node 24 along; call things as npm scripts ("npm start"), so that it is used. Elsewhere, install it from https://nodejs.org.`,
  );
  process.exit(1);
}
