"""What a thing costs as its number grows: one JSON object {"what", "n", "seconds"} per line.

Arguments: what (operations, waiters, accounts, subscriptions, memory, clients or kept_accounts),
then numbers. Lines of `memory`, `clients` and `kept_accounts` have `bytes` instead of `seconds`:
what is held more after n calls, by n clients, and by n clients of one `Accounts`.
"""

import contextlib
import gc
import json
import sys
import time
import tracemalloc

from server import running

from ringkit import RingCentral
from ringkit._call.untyped import untyped_call
from ringkit._io.clock import SystemClock
from ringkit.limits import MemoryLimiter, RateLimitKey, Rule

CALLS = 200


def client(url, number=0):
    return RingCentral(server_url=url, client_id=f"id{number}", client_secret="s", jwt="jwt")


def say(what, n, seconds):
    print(json.dumps({"what": what, "n": n, "seconds": seconds}), flush=True)


def per_call(rc, paths):
    """Return the seconds of a call, the paths in turn."""
    begun = time.perf_counter()
    for number in range(CALLS):
        rc.send(untyped_call("GET", paths[number % len(paths)]))
    return (time.perf_counter() - begun) / CALLS


def operations(url, n):
    with client(url) as rc:
        paths = [f"/restapi/v1.0/operation-{'x' * (k % 50)}{k}" for k in range(n)]
        for path in paths:
            rc.send(untyped_call("GET", path))
        return min(per_call(rc, paths[-CALLS:]) for _ in range(3))


def accounts(url, n):
    """The seconds of a call of the newest client; all others have made one."""
    clients = [client(url, number) for number in range(n)]
    for rc in clients:
        rc.api.extensions.read_extension()
    found = min(per_call(clients[-1], ["/restapi/v1.0/x"]) for _ in range(3))
    for rc in clients:
        rc.close()
    return found


def waiters(_url, n):
    """The seconds to join n requests that wait, to learn one's place, and to leave, for each."""
    limiter = MemoryLimiter({"light": Rule(50, 60.0)}, clock=SystemClock())
    key = RateLimitKey("user", "app", "light")
    for _ in range(50):
        with contextlib.suppress(StopIteration):
            next(limiter.acquire(key))
    begun = time.perf_counter()
    flows = [limiter.acquire(key) for _ in range(n)]
    for flow in flows:
        next(flow)
    for flow in flows[::2] + flows[1::2]:
        flow.close()
    return (time.perf_counter() - begun) / n


def subscriptions(url, n):
    """The seconds of a call while n subscriptions over webhooks are open."""
    from ringkit import filters
    from ringkit.subscriptions import Webhook
    from ringkit.webhooks import WebhookReceiver

    receiver = WebhookReceiver("secret")
    with client(url) as rc:
        for _ in range(n):
            over = Webhook("https://hook.example/", receiver)
            rc.subscription([filters.presence()], transport=over).register()
        return min(per_call(rc, ["/restapi/v1.0/x"]) for _ in range(3))


def traced():
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def memory(url, n):
    """How many bytes more are held after n further calls; some are those of the rate window."""
    with client(url) as rc:
        tracemalloc.start()
        for _ in range(1500):  # after as many a faster parser of JSON is imported
            rc.api.extensions.read_extension()
        traced()
        rc.api.extensions.read_extension()
        before = traced()
        for _ in range(n):
            rc.api.extensions.read_extension()
        return traced() - before


def clients(url, n):
    """How many bytes n clients hold that have made a call each."""
    with client(url) as rc:
        rc.api.extensions.read_extension()
    tracemalloc.start()
    before = traced()
    made = [client(url, number) for number in range(n)]
    for rc in made:
        rc.api.extensions.read_extension()
    return traced() - before


def kept_accounts(url, n):
    """How many bytes n clients of one `Accounts` hold that have made a call each."""
    from ringkit import Accounts

    with Accounts(server_url=url, client_id="id", client_secret="s", max_idle=n) as accounts:

        def use(account):
            accounts[account].login(access_token=f"token-of-{account}", expires_in=3600)
            accounts[account].api.extensions.read_extension()

        use("first")
        tracemalloc.start()
        before = traced()
        for number in range(n):
            use(f"account-{number}")
        return traced() - before


BYTES = {"memory": memory, "clients": clients, "kept_accounts": kept_accounts}
MEASURES = {"operations": operations, "waiters": waiters, "accounts": accounts,
            "subscriptions": subscriptions}  # fmt: skip

with running() as url:
    what = sys.argv[1]
    for n in map(int, sys.argv[2:]):
        if what in BYTES:
            print(json.dumps({"what": what, "n": n, "bytes": BYTES[what](url, n)}), flush=True)
        else:
            say(what, n, MEASURES[what](url, n))
