"""From the channel to the hands of the user: decrypted, seen for the first time, decoded."""

from notifications import COUNT, KEY, PAYLOADS
from timing import best, say

from ringkit._io.clock import SystemClock
from ringkit.subscriptions._delivery import Outlet
from ringkit.subscriptions._recent import Recent
from ringkit.subscriptions._transports.pubnub.encryption import MessageDecryptor
from ringkit.subscriptions._watcher import Ear


def read() -> None:
    outlet = Outlet(SystemClock())
    outlet.collect()
    ear = Ear(lambda *told: None, outlet.notify, Recent(10_000))
    decryptor = MessageDecryptor(KEY)
    for payload in PAYLOADS:
        ear.notification(decryptor.decrypt(payload))
    events = outlet._iterated.drain()
    assert len(events) == COUNT


say(best(read, 15))
