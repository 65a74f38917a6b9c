import { DeadLink } from '#app/dead-link.tsx';

export default DeadLink;
