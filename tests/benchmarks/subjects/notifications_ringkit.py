"""From the PubNub channel to the user: decrypted, checked for repetition, decoded."""

from notifications import COUNT, KEY, PAYLOADS
from timing import best, say

from ringkit._io.clock import SystemClock
from ringkit._io.recent_keys import RecentKeys
from ringkit.subscriptions._delivery import Delivery
from ringkit.subscriptions._transports.pubnub.encryption import MessageDecryptor
from ringkit.subscriptions._watcher import RunnerWatcher


def read() -> None:
    delivery = Delivery(SystemClock())
    delivery.collect()
    watcher = RunnerWatcher(
        lambda *report: None, delivery.notify, lambda reason: None, RecentKeys(10_000)
    )
    decryptor = MessageDecryptor(KEY)
    for payload in PAYLOADS:
        watcher.notification(decryptor.decrypt(payload))
    events = delivery._iteration.notifications.drain()
    assert len(events) == COUNT


say(best(read, 15))
