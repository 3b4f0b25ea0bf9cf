/**
 * What other features may use of this one. The feature itself (screens, navigation) is `member` below.
 */
import { MemberPicker } from './MemberPicker.tsx';

export { MemberPicker };
