"""`python -m ringkit.demo`: a short program against the emulator that prints what it does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ringkit import filters
from ringkit._client.sync import RingCentral
from ringkit_api import call_log
from ringkit_api.models import (
    CreateSMSMessage,
    InstantMessageEvent,
    MessageParty,
)

if TYPE_CHECKING:
    from ringkit_emulator import Emulator


def main() -> None:
    """Start the emulator and run the demonstration against it."""
    try:
        from ringkit_emulator import Emulator
    except ImportError as error:  # says which extra to install
        raise SystemExit(f"python -m ringkit.demo: {error}") from None
    print("starting an emulated RingCentral platform ...")
    with Emulator() as emulator:
        print(f"  {emulator.url}")
        with RingCentral(
            server_url=emulator.url,
            media_url=emulator.media_url,
            client_id=emulator.client_id,
            client_secret=emulator.client_secret,
            jwt=emulator.jwt,
        ) as rc:
            demonstrate(rc, emulator)


def demonstrate(rc: RingCentral, emulator: Emulator) -> None:
    """Log in, send a text, list the call log, and receive a notification."""
    extension = rc.api.extensions.read_extension()
    print(f"logged in as {extension.name}, extension {extension.extension_number}")

    numbers = rc.api.phone_numbers.list_extension_phone_numbers().records
    sender = next(
        number.phone_number for number in numbers if "SmsSender" in (number.features or ())
    )
    sent = rc.api.sms.create_sms_message(
        body=CreateSMSMessage(
            from_=MessageParty(phone_number=sender or ""),
            to=[MessageParty(phone_number="+16505550100")],
            text="Hello from ringkit",
        )
    )
    print(f"sent message {sent.id}: {sent.subject!r}, {sent.message_status}")

    month = datetime.now(UTC) - timedelta(days=30)
    log = call_log.read_user_call_log(per_page=50, view="Simple", date_from=month)
    sizes = [len(page.records) for page in rc.pages(log).by_page()]
    print(f"read the call log: {sum(sizes)} calls on {len(sizes)} pages")

    read = rc.api.message_store.read_message(message_id=sent.id)
    print(f"read message {read.id} back: {read.subject!r}")

    with rc.subscription([filters.instant_messages()]) as events:
        emulator.inbound_sms("Hello yourself")
        for event in events:
            if isinstance(event, InstantMessageEvent) and event.body:
                print(f"received a new message: {event.body.subject!r}")
                break


if __name__ == "__main__":
    main()
