"""From the first import of the emulator to its first answer."""

import http.client
import time

from timing import say


def first_answer() -> float:
    begun = time.perf_counter()
    from ringkit_emulator import Emulator  # the import is measured

    with Emulator() as emulator:
        connection = http.client.HTTPConnection(emulator.url.removeprefix("http://"))
        connection.request("GET", "/restapi")
        assert connection.getresponse().status == http.client.OK
        passed = time.perf_counter() - begun
        connection.close()
    return passed


say(first_answer())
