"""Tokens, stores of sessions, the URLs of a login in the browser, settings in the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.auth._environment import VARIABLES, Variable, read_environment
    from ringkit.auth._login_url import LoginRedirect, LoginUrl
    from ringkit.auth._stores import (
        EncryptedStore,
        FileStore,
        KeyringStore,
        MemoryStore,
        RedisStore,
        Store,
        make_store,
    )
    from ringkit.auth._token import Token

__all__ = [
    "VARIABLES",
    "EncryptedStore",
    "FileStore",
    "KeyringStore",
    "LoginRedirect",
    "LoginUrl",
    "MemoryStore",
    "RedisStore",
    "Store",
    "Token",
    "Variable",
    "make_store",
    "read_environment",
]
__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "EncryptedStore": "ringkit.auth._stores.encrypted",
        "FileStore": "ringkit.auth._stores.file",
        "KeyringStore": "ringkit.auth._stores.keyring",
        "LoginRedirect": "ringkit.auth._login_url",
        "LoginUrl": "ringkit.auth._login_url",
        "MemoryStore": "ringkit.auth._stores.memory",
        "RedisStore": "ringkit.auth._stores.redis",
        "Store": "ringkit.auth._stores",
        "Token": "ringkit.auth._token",
        "VARIABLES": "ringkit.auth._environment",
        "Variable": "ringkit.auth._environment",
        "make_store": "ringkit.auth._stores",
        "read_environment": "ringkit.auth._environment",
    },
)
