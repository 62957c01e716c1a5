// Pairs a new device with the Gateway on this machine: node device.mjs PORT TOKEN SCOPE[,SCOPE]
// Prints its scopes, its own token, and the tabs of the Control UI that the Gateway offers it, as JSON.
import { createHash, generateKeyPairSync, sign } from "node:crypto";

const [port, token, wanted] = process.argv.slice(2);
const scopes = wanted.split(",");
const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const raw = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
const id = createHash("sha256").update(raw).digest("hex");
const client = { id: "cli", version: "1.0.0", platform: "linux", mode: "cli" };

function params({ nonce }) {
  const signedAt = Date.now();
  const signed = ["v3", id, client.id, client.mode, "operator", wanted, signedAt, token, nonce, client.platform, ""].join("|");
  const signature = sign(null, Buffer.from(signed), privateKey).toString("base64url");
  const device = { id, publicKey: raw.toString("base64url"), signature, signedAt, nonce };
  return { minProtocol: 4, maxProtocol: 4, client, role: "operator", scopes, auth: { token }, device };
}

const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
socket.onmessage = ({ data }) => {
  const { event, id: answered, ok, payload, error } = JSON.parse(data);
  if (event === "connect.challenge") {
    socket.send(JSON.stringify({ type: "req", id: "1", method: "connect", params: params(payload) }));
  } else if (answered === "1") {
    if (!ok) throw new Error(error.message);
    const { auth, controlUiTabs: tabs = [] } = payload;
    console.log(JSON.stringify({ scopes: auth.scopes, token: auth.deviceToken, tabs: tabs.map(({ label }) => label) }));
    socket.close();
  }
};
