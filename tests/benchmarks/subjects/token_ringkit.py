"""Everything that the session does in a call whose token is valid."""

from timing import best, say

from ringkit import RingCentral
from ringkit._io.flow import run
from ringkit_api import extensions

CALLS = 10_000
ANSWER = {"Content-Type": "application/json", "X-Rate-Limit-Group": "light"}

with RingCentral(client_id="id", client_secret="secret") as rc:
    rc.login(access_token="token", expires_in=3600)
    session, call = rc._engine.session, extensions.read_extension()

    def work() -> None:
        for _ in range(CALLS):
            assert session.authorizes(call)
            token = run(session.token(), rc._io)
            headers = [("Authorization", token.authorization), *session.extra_headers]
            assert len(headers) == 1
            session.process_headers(ANSWER)

    say(best(work, 20) / CALLS)
