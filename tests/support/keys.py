"""Keys for tests of signatures. They are written down: to find new ones takes seconds."""

from __future__ import annotations

from Crypto.PublicKey import RSA

_EXPONENT = 65537

_LONG_P = int(
    "b6d50f59accbe008e5a476ce86fbdea8e21d09aeb9288a84182e7f17a885dd142047fe64affef2eb"
    "296f4edda19d7608eb9d944730cdc24a59771b9e2b8f4d260309886255d2cb5b4862f84f6d5dd14b"
    "ff56ecaad8fe60f43c66a1775b9a68bbe0145edf6d287a98e044c1339d43da023dd50b1e01a9d5a4"
    "c3b51eb89ce4e31d",
    16,
)
_LONG_Q = int(
    "d6e9eec1fe1f484b7e8a57a3f4efd38927e6892658323d1bdf6f99be7100d8fb2c6f83f98d875a6c"
    "46b76dd49062647312428836d7c801db830ceb2837cf5efa4900abf1e9b4e6db8a80038ca9d88fd0"
    "6908b11efe0c7672291aa2866bbce21641bce28e1de82431051336cb6582e921f53afbe62170fe7d"
    "fd716b409fe0a243",
    16,
)
_SHORT_P = int(
    "c572e586018f51215d21edef81fc9b6f24787e6948032fb69e01070b30571b2a47cb454e9846e478"
    "e8a1720a79b0af228fcbc02f86c9802e83197cbde12ea9bd",
    16,
)
_SHORT_Q = int(
    "ef920fa7690c495f0d23f5f5ba2ae71e2852a75bfccaf72515b7d78d40c6658d15b0ec7eea2948c0"
    "136b1d9be02741ab760932fff1be51b3c874fbd6995a6005",
    16,
)


def _key(p: int, q: int) -> RSA.RsaKey:
    secret = pow(_EXPONENT, -1, (p - 1) * (q - 1))
    return RSA.construct((p * q, _EXPONENT, secret, p, q), consistency_check=False)


#: A key of 2048 bits, as applications have.
KEY = _key(_LONG_P, _LONG_Q)
#: A key of 1024 bits, too short for the client.
SHORT_KEY = _key(_SHORT_P, _SHORT_Q)
