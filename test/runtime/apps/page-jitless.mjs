import './jitless.mjs';
import './page.mjs';
