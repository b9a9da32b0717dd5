"""From the channel to the hands of the user: decrypted, seen for the first time, decoded."""

from notifications import COUNT, KEY, PAYLOADS
from timing import best, say

from ringkit.clock import SystemClock
from ringkit.subscriptions.ear import Ear
from ringkit.subscriptions.outlet import Outlet
from ringkit.subscriptions.recent import Recent
from ringkit.subscriptions.transports.pubnub.encryption import Opener


def read() -> None:
    outlet = Outlet(SystemClock())
    outlet.collect()
    ear = Ear(lambda *told: None, outlet.notify, Recent(10_000))
    opener = Opener(KEY)
    for payload in PAYLOADS:
        ear.notification(opener.open(payload))
    events = outlet._iterated.drain()
    assert len(events) == COUNT


say(best(read, 15))
