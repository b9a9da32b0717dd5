"""A subscription that ends where this program cannot see it: it is noticed, and said or mended.

Its session is revoked or evicted by another login, another process removes it, or its login ends
for good. The transport hears nothing of that: PubNub is silent, and a WebSocket stays open.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from ringkit import AuthError
from ringkit.errors import TransportError
from ringkit.subscriptions import Webhook
from ringkit.subscriptions._state_machine import State
from ringkit.webhooks import WebhookReceiver
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import DRIVERS, STORE, Driver, wait_until
from tests.subscriptions.virtual import Stage, refusal
from tests.support.clocks import SharedClock
from tests.support.platform import NO_LIMITS, client_settings
from tests.webhooks.support import SECRET, asgi_server

JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


class Scene:
    """A subscription over one transport, and another program of the same user."""

    def __init__(self, kind: type[Driver], transport: str, stack: ExitStack) -> None:
        self.emulator = stack.enter_context(Emulator(limits=NO_LIMITS))
        if transport == "webhook":
            receiver = WebhookReceiver(SECRET)
            over: Any = Webhook(stack.enter_context(asgi_server(receiver)), receiver)
        else:
            over = TRANSPORTS[transport](self.emulator.pubnub_origin)
        self.token = ""
        self.clock = SharedClock(self.emulator)
        self.make = lambda settings: kind(settings, transport=over, check_every=1.0)
        self.stack = stack
        self._number = 0

    def driver(self, *, with_grant: bool = True) -> Driver:
        """Return a registered subscription; without a grant, its login is a token only."""
        settings = client_settings(self.emulator) | {"clock": self.clock}
        if not with_grant:
            del settings["jwt"]
        driver = self.make(settings)
        self.stack.callback(driver.close)
        if not with_grant:
            self.token = self.log_in()
            driver.call(lambda: driver.client.login(access_token=self.token))
        driver.register()
        return driver

    def log_in(self) -> str:
        emulator = self.emulator
        answer = self._post("token", {"grant_type": JWT_GRANT, "assertion": emulator.jwt})
        token: str = answer.json()["access_token"]
        return token

    def revoke(self, token: str) -> None:
        self._post("revoke", {"token": token})

    def _post(self, operation: str, form: dict[str, str]) -> httpx.Response:
        emulator = self.emulator
        app = (emulator.client_id, str(emulator.client_secret))
        url = f"{emulator.url}/restapi/oauth/{operation}"
        answer = httpx.post(url, verify=False, auth=app, data=form, trust_env=False)
        assert answer.status_code == 200
        return answer

    def pass_time(self, driver: Driver) -> None:
        """Let a fifth of the time pass after which the platform is asked."""
        self.clock.advance(0.2)
        driver.read_clocks()

    def arrives(self, driver: Driver) -> bool:
        """Let time pass and send a notification; return whether one has arrived by now."""
        self.pass_time(driver)
        self._number += 1
        self.emulator.notify(STORE, {"number": self._number})
        return bool(driver.numbers)


@pytest.fixture(params=["pubnub", "websocket", "webhook"])
def transport(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(params=DRIVERS)
def scene(request: pytest.FixtureRequest, transport: str) -> Iterator[Scene]:
    with ExitStack() as stack:
        yield Scene(DRIVERS[request.param], transport, stack)


def removed(scene: Scene, driver: Driver) -> None:
    """Another process removes the subscription."""
    session = {"Authorization": f"Bearer {scene.log_in()}"}
    path = f"/restapi/v1.0/subscription/{driver.subscription.subscription.id}"
    answer = httpx.delete(scene.emulator.url + path, verify=False, headers=session, trust_env=False)
    assert answer.status_code == 204


def evicted(scene: Scene, driver: Driver) -> None:
    """The user logs in so often that the oldest session ends."""
    for _ in range(5):
        scene.log_in()


@pytest.mark.parametrize("cause", [removed, evicted])
def test_what_ended_elsewhere_is_created_again(
    scene: Scene, cause: Callable[[Scene, Driver], None]
) -> None:
    driver = scene.driver()
    first = driver.subscription.subscription
    cause(scene, driver)
    wait_until(lambda: scene.arrives(driver), timeout=30)
    if cause is removed:
        wait_until(lambda: driver.named("gap"))
        assert driver.subscription.subscription.id != first.id
    assert driver.subscription.state is State.ACTIVE
    assert driver.subscription.alive()
    assert not driver.named("subscribe_error")


def revoked_login(scene: Scene) -> None:
    scene.revoke(scene.token)


def expired_login(scene: Scene) -> None:
    """The token and the connection end."""
    scene.emulator.expire()
    scene.emulator.drop_ws()


def evicted_login(scene: Scene) -> None:
    for _ in range(5):
        scene.log_in()


@pytest.mark.parametrize("cause", [revoked_login, expired_login, evicted_login])
def test_a_login_that_is_over_ends_iteration_with_its_reason(
    scene: Scene, cause: Callable[[Scene], None]
) -> None:
    driver = scene.driver(with_grant=False)
    ended: list[BaseException] = []

    def take() -> None:
        try:
            driver.call(driver.subscription.next, 50)
        except BaseException as error:
            ended.append(error)

    taking = threading.Thread(target=take)
    taking.start()
    cause(scene)

    def over() -> bool:
        scene.pass_time(driver)
        return not taking.is_alive()

    wait_until(over, timeout=40)
    assert [isinstance(error, AuthError) for error in ended] == [True]
    driver.wait_for_events("subscribe_error", 1)
    assert isinstance(driver.named("subscribe_error")[0], AuthError)
    assert driver.subscription.state is State.FAILED
    assert not driver.subscription.alive()
    with pytest.raises(AuthError):
        driver.call(driver.subscription.next, 1)
    # A new login, and it begins anew.
    driver.call(lambda: driver.client.login(access_token=scene.log_in()))
    driver.register()
    wait_until(lambda: scene.arrives(driver))


# In virtual time: how often it is looked.


def test_there_is_one_look_in_the_interval_and_none_after_a_sign_of_life() -> None:
    stage = Stage(check_every=300.0, life=604_800.0)
    stage.register()
    stage.world.run(3000)
    assert 9 <= len(stage.platform.looks) <= 10
    stage.platform.looks.clear()
    for _ in range(30):
        stage.transport.notify()
        stage.world.run(100)
    assert stage.platform.looks == []


def test_no_looks_if_they_are_switched_off() -> None:
    stage = Stage(check_every=None, life=604_800.0)
    stage.register()
    stage.transport.cut()
    stage.transport.back()
    stage.sleep(1000)
    stage.world.run(3000)
    assert stage.platform.looks == []


@pytest.mark.parametrize("sign", ["cut", "sleep", "login_required", "login_success"])
def test_a_sign_leads_to_a_look_at_once(sign: str) -> None:
    stage = Stage(life=604_800.0)
    first = stage.register()
    stage.platform.ends.clear()
    if sign == "cut":
        stage.transport.cut()
        stage.transport.back()
    elif sign == "sleep":
        stage.sleep(20)
    else:
        stage.world.start(stage.client_events.emit(sign))
    stage.world.run(20)
    assert stage.platform.live == {stage.transport.watched} != {first.id}
    assert len(stage.named("gap")) == 1


def test_a_hundred_signs_are_few_looks() -> None:
    stage = Stage(life=604_800.0)
    stage.register()
    for _ in range(100):
        stage.transport.cut()
        stage.world.run(0.3)
        stage.transport.back()
        stage.world.run(0.3)
    assert len(stage.platform.looks) <= 60 / 5 + 1


@pytest.mark.parametrize("failure", [TransportError("no network"), refusal(403), refusal(503)])
def test_a_look_that_fails_says_nothing(failure: Any) -> None:
    stage = Stage(life=604_800.0)
    first = stage.register()
    stage.platform.look_failure = failure
    stage.world.run(3000)
    assert stage.runner.state is State.ACTIVE
    assert stage.platform.live == {first.id}
    assert len(stage.platform.looks) <= 10
    stage.platform.look_failure = None
    stage.platform.ends.clear()
    stage.world.run(320)
    assert stage.platform.live == {stage.transport.watched} != {first.id}


def test_a_platform_that_finds_nothing_is_not_believed_against_its_renewal() -> None:
    stage = Stage(life=604_800.0)
    first = stage.register()
    stage.platform.look_failure = refusal(404)
    stage.world.run(3000)
    assert stage.runner.state is State.ACTIVE
    assert stage.platform.live == {first.id}
    assert stage.platform.calls.count("create") == 1
