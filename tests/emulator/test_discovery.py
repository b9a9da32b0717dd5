"""Discovery, keys, client assertions, further JWTs, tokens for WebSockets."""

import base64
import json
import time
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from Crypto.Hash import HMAC, SHA256
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15

from ringkit_emulator import AppOptions, Emulator
from tests.emulator.support import ACCOUNT, JWT_GRANT, Api, code_of, fits
from tests.support.keys import SHORT_KEY
from tests.support.platform import NO_LIMITS

SIGNER = AppOptions(
    client_id="signer",
    client_secret="shared",
    signing_key=SHORT_KEY.public_key().export_key().decode(),
)
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def assertion(algorithm: str, audience: str, **changes: object) -> str:
    claims = {"iss": "signer", "sub": "signer", "aud": audience, "exp": time.time() + 60} | changes
    head = {"alg": algorithm}
    text = ".".join(encoded(json.dumps(part).encode()) for part in (head, claims))
    if algorithm == "HS256":
        signature = HMAC.new(b"shared", text.encode(), SHA256).digest()
    else:
        signature = pkcs1_15.new(SHORT_KEY).sign(SHA256.new(text.encode()))
    return f"{text}.{encoded(signature)}"


def test_openid_configuration_and_keys(emulator: Emulator) -> None:
    with Api(emulator, logged_in=False) as api:
        answer = api.get("/.well-known/openid-configuration")
        known = fits(answer, "readOpenIdConfiguration")
        assert known["issuer"] == emulator.url
        assert "x-rate-limit-group" not in answer.headers
        key = fits(api.get("/restapi/oauth/jwks"), "authJwks")["keys"][0]
        modulus = int.from_bytes(decoded(key["n"]), "big")
        public = RSA.construct((modulus, int.from_bytes(decoded(key["e"]), "big")))
        text, _, signature = emulator.jwt.rpartition(".")
        pkcs1_15.new(public).verify(SHA256.new(text.encode()), decoded(signature))


def test_user_info(emulator: Emulator, api: Api) -> None:
    info = fits(api.get("/restapi/oauth/userinfo"), "authUserInfo")
    assert (info["sub"], info["account_id"]) == (emulator.extension_id, emulator.account_id)


def test_ws_token(emulator: Emulator, api: Api) -> None:
    first = fits(api.post("/restapi/oauth/wstoken"), "authWsToken")
    second = fits(api.post("/restapi/oauth/wstoken", json={}), "authWsToken")
    assert first["ws_access_token"] != second["ws_access_token"]
    assert first["uri"].startswith("ws://127.0.0.1:")
    assert first["expires_in"] == 30


def test_ws_token_can_be_used_once(emulator: Emulator, api: Api) -> None:
    tokens = emulator._platform.components.services.ws_tokens
    session = emulator._platform.components.services.oauth.sessions.active()[0]
    token = tokens.issue(session)
    assert tokens.redeem(token) is session
    assert tokens.redeem(token) is None
    late = tokens.issue(session)
    emulator.clock.advance(30)
    assert tokens.redeem(late) is None


def test_entry_points(emulator: Emulator, api: Api) -> None:
    url = f"{emulator.url}/.well-known/entry-points/initial"
    initial = httpx.get(
        url, params={"clientId": emulator.client_id, "brandId": "1210"}, verify=False
    ).json()
    assert initial["authApi"]["defaultTokenUri"] == f"{emulator.url}/restapi/oauth/token"
    assert initial["coreApi"]["baseUri"] == emulator.url
    assert httpx.get(url, verify=False).status_code == 400
    assert httpx.get(url, params={"clientId": "nobody"}, verify=False).status_code == 401
    external_uri = initial["discoveryApi"]["defaultExternalUri"]
    assert httpx.get(external_uri, verify=False).status_code == 401
    external = api.get(external_uri)
    assert external.json()["expiresIn"] == 86400
    assert external.json()["authApi"]["baseUri"] == emulator.url
    tag = external.headers["discovery-tag"]
    fresh = api.get(ACCOUNT, headers={"Discovery-Tag": tag})
    assert "discovery-required" not in fresh.headers
    emulator.change_discovery()
    stale = api.get(ACCOUNT, headers={"Discovery-Tag": tag})
    assert stale.headers["discovery-required"]
    tag = api.get(external_uri).headers["discovery-tag"]
    again = api.get(ACCOUNT, headers={"Discovery-Tag": tag})
    assert "discovery-required" not in again.headers


def test_discovery_and_websocket_tokens_can_name_other_hosts(emulator: Emulator, api: Api) -> None:
    other = "https://other.example"
    emulator.set_entry_points(
        {
            "coreApi": {"baseUri": other},
            "authApi": {"tokenUri": f"{other}/token"},
            "discoveryApi": {"externalUri": f"{other}/external"},
        }
    )
    url = f"{emulator.url}/.well-known/entry-points"
    initial = api.get(f"{url}/initial", params={"clientId": emulator.client_id}).json()
    external = api.get(f"{url}/external").json()
    assert initial["coreApi"]["baseUri"] == external["coreApi"]["baseUri"] == other
    assert external["authApi"]["tokenUri"] == f"{other}/token"
    assert external["authApi"]["baseUri"] == emulator.url
    redirect = emulator.approve(
        f"{emulator.url}/restapi/oauth/authorize?response_type=code&discovery=true"
        f"&client_id={emulator.client_id}&redirect_uri=http://127.0.0.1/callback"
    )
    query = dict(parse_qsl(urlsplit(redirect).query))
    assert query["token_uri"] == f"{other}/token"
    assert query["discovery_uri"] == f"{other}/external"
    stale = api.get(ACCOUNT, headers={"Discovery-Tag": "emulator-1"})
    assert stale.headers["discovery-required"]
    command = {"op": "websocket_uri", "uri": "wss://other.example/ws"}
    httpx.post(emulator.control_url, json=command, verify=False).raise_for_status()
    assert api.post("/restapi/oauth/wstoken").json()["uri"] == "wss://other.example/ws"
    httpx.post(
        emulator.control_url, json={"op": "entry_points", "changes": {}}, verify=False
    ).raise_for_status()
    assert api.get(f"{url}/external").json()["coreApi"]["baseUri"] == emulator.url


@pytest.mark.parametrize("algorithm", ["HS256", "RS256"])
def test_client_assertions(algorithm: str) -> None:
    with Emulator(apps=(SIGNER,), limits=NO_LIMITS) as emulator:
        token_url = f"{emulator.url}/restapi/oauth/token"

        def login(client_assertion: str, kind: str = ASSERTION_TYPE) -> httpx.Response:
            data = {
                "grant_type": JWT_GRANT,
                "assertion": emulator.jwt,
                "client_assertion_type": kind,
                "client_assertion": client_assertion,
            }
            return httpx.post(token_url, data=data, verify=False)

        good = assertion(algorithm, token_url)
        assert login(good).status_code == 200
        refused = {
            "forged": login(good[:-6] + "AAAAAA"),
            "expired": login(assertion(algorithm, token_url, exp=1)),
            "elsewhere": login(assertion(algorithm, "https://else.example")),
            "other issuer": login(assertion(algorithm, token_url, iss="x")),
            "unknown app": login(assertion(algorithm, token_url, sub="x")),
            "no JWT": login("x.y"),
            "other type": login(good, "password"),
        }
        codes = {name: (a.status_code, code_of(a)) for name, a in refused.items()}
        assert codes == {
            "forged": (401, "OAU-146"),
            "expired": (403, "OAU-116"),
            "elsewhere": (403, "OAU-116"),
            "other issuer": (403, "OAU-116"),
            "unknown app": (401, "OAU-120"),
            "no JWT": (403, "OAU-116"),
            "other type": (403, "OAU-116"),
        }


def test_further_jwts(emulator: Emulator, api: Api) -> None:
    colleague = str(api.get(f"{ACCOUNT}/extension").json()["records"][1]["id"])
    tokens = api.token(assertion=emulator.issue_jwt(extension_id=colleague)).json()
    assert tokens["owner_id"] == colleague
    foreign = api.token(assertion=emulator.issue_jwt(apps=frozenset({"else"})))
    assert code_of(foreign) == "OAU-121"
    short = emulator.issue_jwt(expires_in=60)
    assert api.token(assertion=short).status_code == 200
    emulator.clock.advance(60)
    assert code_of(api.token(assertion=short)) == "OAU-210"
    with pytest.raises(ValueError, match="no extension"):
        emulator.issue_jwt(extension_id="1")
