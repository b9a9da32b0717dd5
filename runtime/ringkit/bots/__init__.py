"""Bots of team messaging: installed in any number of accounts, with handlers for what users say.

`Bot` and `AsyncBot` call handlers of commands, messages and submitted cards. They receive
notifications over WebSockets, or as an application of a web server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.bots._bot import AsyncBot, Bot
    from ringkit.bots._conversation import (
        AsyncChat,
        AsyncMessage,
        AsyncSubmission,
        Chat,
        Message,
        Submission,
    )
    from ringkit.bots._installation import AsyncInstallation, Installation

__all__ = [
    "AsyncBot",
    "AsyncChat",
    "AsyncInstallation",
    "AsyncMessage",
    "AsyncSubmission",
    "Bot",
    "Chat",
    "Installation",
    "Message",
    "Submission",
]
__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "AsyncBot": "ringkit.bots._bot",
        "AsyncChat": "ringkit.bots._conversation",
        "AsyncInstallation": "ringkit.bots._installation",
        "AsyncMessage": "ringkit.bots._conversation",
        "AsyncSubmission": "ringkit.bots._conversation",
        "Bot": "ringkit.bots._bot",
        "Chat": "ringkit.bots._conversation",
        "Installation": "ringkit.bots._installation",
        "Message": "ringkit.bots._conversation",
        "Submission": "ringkit.bots._conversation",
    },
)
