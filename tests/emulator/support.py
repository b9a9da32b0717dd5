"""What the tests of the emulator share: a plain HTTP client and a check against the description."""

from typing import Any, Self

import httpx

from ringkit_emulator import Emulator
from ringkit_emulator._description.document import load_description
from ringkit_emulator._description.schemas import load_schemas

JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
ACCOUNT = "/restapi/v1.0/account/~"
EXTENSION = f"{ACCOUNT}/extension/~"

# So that a test may ask as often as it likes.

_RESPONSES = load_schemas("response")


class Api(httpx.Client):
    """An httpx client of one emulator, logged in by JWT unless `logged_in` is False.

    ``webhook`` is an address that subscriptions may be made with, where a test has one.
    """

    webhook = ""

    def __init__(self, emulator: Emulator, *, logged_in: bool = True) -> None:
        # To read the authorities of TLS, which an emulator has not, takes longer than requests.
        super().__init__(base_url=emulator.url, timeout=10, verify=False, trust_env=False)
        self.emulator = emulator
        self._logs_in = logged_in

    def __enter__(self) -> Self:
        super().__enter__()
        if self._logs_in:
            self.use(self.token(assertion=self.emulator.jwt).json())
        return self

    def token(self, grant_type: str = JWT_GRANT, **fields: str) -> httpx.Response:
        """Send a token request with Basic authentication (or as a public app)."""
        data = {"grant_type": grant_type, **fields}
        secret = self.emulator.client_secret
        if secret is None:
            return self._anonymous({"client_id": self.emulator.client_id, **data})
        auth = httpx.BasicAuth(self.emulator.client_id, secret)
        return self.post("/restapi/oauth/token", data=data, auth=auth)

    def _anonymous(self, data: dict[str, str]) -> httpx.Response:
        return httpx.post(f"{self.emulator.url}/restapi/oauth/token", data=data, verify=False)

    def use(self, tokens: dict[str, Any]) -> Self:
        """Send the access token of a token response from now on."""
        self.headers["Authorization"] = f"Bearer {tokens['access_token']}"
        return self


def code_of(response: httpx.Response) -> str:
    """Return the platform's error code of an answer."""
    return str(response.json()["errors"][0]["errorCode"])


def fits(response: httpx.Response, operation_id: str) -> Any:
    """Return the JSON of a success, once it fits what the description says of its status."""
    assert response.is_success, response.text
    operation = load_description().operations[operation_id]
    schema = operation.response_schema(response.status_code)
    assert schema is not None, f"{operation_id} gives {response.status_code} no JSON"
    wrong = [f"{m.name}: {m.message}" for m in _RESPONSES.mismatches(schema, response.json())]
    assert wrong == []
    return response.json()
