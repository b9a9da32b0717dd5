"""The same call with RingCentral's own Python client."""

from ringcentral import SDK
from server import running
from timing import best, say

CALLS = 100

with running() as url:
    platform = SDK("id", "secret", url).platform()
    platform.login(jwt="jwt")

    def work() -> None:
        for _ in range(CALLS):
            assert platform.get("/restapi/v1.0/account/~/extension/~").json().name

    say(best(work, 5) / CALLS)
