"""`python -m ringkit.demo`: the main job, against the emulator, saying what it does."""

from __future__ import annotations

from ringkit.client import RingCentral
from ringkit.emulator import Emulator
from ringkit_api import call_log
from ringkit_api.models import CreateSMSMessage, MessageStoreCallerInfoRequest


def main() -> None:
    """Start a platform, log in, read the extension, send a text, walk the call log."""
    print("starting a RingCentral platform on loopback ...")
    with Emulator() as emulator:
        print(f"  {emulator.url}")
        with RingCentral(
            server_url=emulator.url,
            media_url=emulator.media_url,
            client_id=emulator.client_id,
            client_secret=emulator.client_secret,
            jwt=emulator.jwt,
        ) as rc:
            show(rc)


def show(rc: RingCentral) -> None:
    """Make the calls."""
    extension = rc.api.user_settings.read_extension()
    print(f"logged in as {extension.name}, extension {extension.extension_number}")

    numbers = rc.api.phone_numbers.list_extension_phone_numbers().records
    sender = next(
        number.phone_number for number in numbers if "SmsSender" in (number.features or ())
    )
    sent = rc.api.sms.create_sms_message(
        body=CreateSMSMessage(
            from_=MessageStoreCallerInfoRequest(phone_number=sender or ""),
            to=[MessageStoreCallerInfoRequest(phone_number="+16505550100")],
            text="Hello from ringkit",
        )
    )
    print(f"sent message {sent.id}: {sent.subject!r}, {sent.message_status}")

    pages = calls = 0
    page = rc.send(call_log.read_user_call_log(per_page=10, view="Simple"))
    while True:
        pages, calls = pages + 1, calls + len(page.records)
        if not page.navigation or not page.navigation.next_page:
            break
        page = rc.send(call_log.read_user_call_log(per_page=10, view="Simple", page=pages + 1))
    print(f"walked the call log: {calls} calls on {pages} pages")

    read = rc.api.message_store.read_message(message_id=sent.id)
    print(f"read message {read.id} back: {read.subject!r}")


if __name__ == "__main__":
    main()
