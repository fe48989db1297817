// SPDX-License-Identifier: BSL-1.0
void raise() { throw 1; }
