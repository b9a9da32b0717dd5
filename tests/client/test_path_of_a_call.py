"""The way of a call to the HTTP engine is short: how many own frames and files it passes."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from ringkit import RingCentral
from ringkit_api.models import CreateSMSMessage, MessageParty


def test_frames_and_files_of_a_call(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        body = CreateSMSMessage(
            from_=MessageParty(phone_number=rc.messages.sender_numbers()[0].phone_number or ""),
            to=[MessageParty(phone_number="+16505550101")],
            text="hello",
        )
        rc.api.sms.create_sms_message(body=body)  # the first call imports
        files: set[str] = set()
        depth = 0

        def own(frame: FrameType) -> bool:
            name = frame.f_globals.get("__name__", "")
            return name.startswith(("ringkit.", "ringkit_api."))

        def count(frame: FrameType, event: str, _argument: object) -> None:
            nonlocal depth
            if event != "call":
                return
            name = frame.f_globals.get("__name__", "")
            if own(frame) and not name.startswith("ringkit._io.engines."):
                if not frame.f_code.co_filename.startswith("<"):  # methods that attrs wrote
                    files.add(frame.f_code.co_filename)
            elif frame.f_code.co_qualname == "BlockingEngine.send":
                frames = 0
                outer = frame.f_back
                while outer is not None:
                    frames += own(outer)
                    outer = outer.f_back
                depth = max(depth, frames)

        sys.setprofile(count)
        try:
            rc.api.sms.create_sms_message(body=body)
        finally:
            sys.setprofile(None)
    assert 0 < depth <= 7
    assert len(files) <= 36
