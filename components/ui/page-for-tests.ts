import '@/app/tokens.css';
import '@/app/base.css';
