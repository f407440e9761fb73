namespace Relais.Metier.Missions.Veille.Signaux.Methodes;

/// <summary>
/// Le modèle des semaines de référence : log(attendu) = niveau de la saison + pente × temps, ajusté par quasi-vraisemblance
/// de Poisson (moindres carrés repondérés, McCullagh et Nelder 1989, § 2.5), avec une surdispersion d’au moins 1.
/// </summary>
/// <remarks>
/// La matrice du modèle est creuse (une saison par semaine, plus le temps) : chaque itération ne garde que trois sommes par
/// saison, et la pente s’en déduit. C’est ce qui rend le calcul cent fois plus rapide qu’un ajustement général.
/// </remarks>
internal sealed class ModeleDeReference
{
    private const int IterationsAuPlus = 25;
    private const double Convergence = 1e-8;

    private readonly int[] _comptes;
    private readonly int[] _temps;
    private readonly int[] _saisons;
    private readonly double[] _attendus;
    private readonly double[] _leviers;
    private readonly double[] _sommes;
    private readonly double[] _sommesDuTemps;
    private readonly double[] _niveaux;
    private readonly int _nombre;

    /// <param name="comptes">Décomptes des semaines de référence.</param>
    /// <param name="temps">Rang de chaque semaine.</param>
    /// <param name="saisons">Saison de chaque semaine, de 0 à <paramref name="nombreDeSaisons"/> − 1 ; une saison peut être vide.</param>
    public ModeleDeReference(int[] comptes, int[] temps, int[] saisons, int nombreDeSaisons)
    {
        (_comptes, _temps, _saisons, _nombre) = (comptes, temps, saisons, comptes.Length);
        (_attendus, _leviers) = (new double[_nombre], new double[_nombre]);
        (_sommes, _sommesDuTemps, _niveaux) = (new double[nombreDeSaisons], new double[nombreDeSaisons], new double[nombreDeSaisons]);
    }

    public int Nombre => _nombre;

    /// <summary>Pente du temps, par semaine ; 0 sans tendance.</summary>
    public double Pente { get; private set; }

    /// <summary>Surdispersion estimée, 1 au moins.</summary>
    public double Surdispersion { get; private set; } = 1;

    /// <summary>Attendu d’une semaine de cette saison à ce temps.</summary>
    public double Predire(int saison, int temps) => Math.Exp(_niveaux[saison] + (Pente * temps));

    /// <summary>Ajuste le modèle ; faux si les itérations ne convergent pas.</summary>
    /// <param name="poids">Poids de chaque semaine, de somme égale au nombre de semaines.</param>
    public bool Ajuster(ReadOnlySpan<double> poids, bool avecTendance)
    {
        for (var i = 0; i < _nombre; i++) _attendus[i] = _comptes[i] + 0.1;
        var deviance = Deviance(poids);
        for (var iteration = 0; iteration < IterationsAuPlus; iteration++)
        {
            Resoudre(poids, avecTendance);
            for (var i = 0; i < _nombre; i++) _attendus[i] = Math.Max(Predire(_saisons[i], _temps[i]), 1e-300);
            var nouvelle = Deviance(poids);
            if (!double.IsFinite(nouvelle)) return false;
            var converge = Math.Abs(nouvelle - deviance) / (Math.Abs(nouvelle) + 0.1) < Convergence;
            deviance = nouvelle;
            if (!converge) continue;
            EstimerLaSurdispersion(poids, avecTendance);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Les poids qui affaiblissent les épisodes passés (Noufaily et al. 2013, § 3.4) : au-delà du seuil, l’inverse du carré du
    /// résidu d’Anscombe normalisé, 1 sinon ; le tout ramené à une somme égale au nombre de semaines.
    /// </summary>
    public double[] Reponderer(double seuil)
    {
        var poids = new double[_nombre];
        var somme = 0.0;
        for (var i = 0; i < _nombre; i++)
        {
            // McCullagh et Nelder (1989), § 2.4.1 : résidu d’Anscombe de la loi de Poisson.
            var attendu = _attendus[i];
            var residu = 1.5 * ((Math.Cbrt((double)_comptes[i] * _comptes[i]) * Math.Pow(attendu, -1.0 / 6)) - Math.Sqrt(attendu))
                / Math.Sqrt(Surdispersion * (1 - _leviers[i]));
            poids[i] = residu > seuil ? 1 / (residu * residu) : 1;
            somme += poids[i];
        }

        for (var i = 0; i < _nombre; i++) poids[i] *= _nombre / somme;
        return poids;
    }

    private void Resoudre(ReadOnlySpan<double> poids, bool avecTendance)
    {
        var saisons = _sommes.Length;
        Span<double> sommesDeZ = stackalloc double[saisons];
        _sommes.AsSpan().Clear();
        _sommesDuTemps.AsSpan().Clear();
        sommesDeZ.Clear();
        var (sommeTemps2, sommeTempsZ) = (0.0, 0.0);
        for (var i = 0; i < _nombre; i++)
        {
            var attendu = _attendus[i];
            var w = poids[i] * attendu;
            var z = Math.Log(attendu) + ((_comptes[i] - attendu) / attendu);
            var (saison, t) = (_saisons[i], (double)_temps[i]);
            _sommes[saison] += w;
            _sommesDuTemps[saison] += w * t;
            sommesDeZ[saison] += w * z;
            sommeTemps2 += w * t * t;
            sommeTempsZ += w * t * z;
        }

        Pente = 0;
        if (avecTendance)
        {
            var (carres, produits) = (sommeTemps2, sommeTempsZ);
            for (var s = 0; s < saisons; s++)
            {
                if (_sommes[s] == 0) continue;
                carres -= _sommesDuTemps[s] * _sommesDuTemps[s] / _sommes[s];
                produits -= _sommesDuTemps[s] * sommesDeZ[s] / _sommes[s];
            }

            Pente = carres > 0 ? produits / carres : 0;
        }

        for (var s = 0; s < saisons; s++) _niveaux[s] = _sommes[s] == 0 ? 0 : (sommesDeZ[s] - (Pente * _sommesDuTemps[s])) / _sommes[s];
    }

    // Leviers et khi-deux de Pearson, au dernier pas des itérations.
    private void EstimerLaSurdispersion(ReadOnlySpan<double> poids, bool avecTendance)
    {
        var saisons = _sommes.Length;
        var carresDuTemps = 0.0;
        for (var i = 0; i < _nombre; i++)
        {
            var ecart = _temps[i] - (_sommesDuTemps[_saisons[i]] / _sommes[_saisons[i]]);
            carresDuTemps += poids[i] * _attendus[i] * ecart * ecart;
        }

        var khiDeux = 0.0;
        for (var i = 0; i < _nombre; i++)
        {
            var (saison, attendu) = (_saisons[i], _attendus[i]);
            var ecart = _temps[i] - (_sommesDuTemps[saison] / _sommes[saison]);
            var levier = (1 / _sommes[saison]) + (avecTendance && carresDuTemps > 0 ? ecart * ecart / carresDuTemps : 0);
            _leviers[i] = Math.Min(poids[i] * attendu * levier, 0.999999);
            var residu = _comptes[i] - attendu;
            khiDeux += poids[i] * residu * residu / attendu;
        }

        var libertes = _nombre - _sommes.Count(s => s > 0) - (avecTendance ? 1 : 0);
        Surdispersion = libertes > 0 ? Math.Max(1, khiDeux / libertes) : 1;
    }

    private double Deviance(ReadOnlySpan<double> poids)
    {
        var somme = 0.0;
        for (var i = 0; i < _nombre; i++)
        {
            var (compte, attendu) = (_comptes[i], _attendus[i]);
            somme += 2 * poids[i] * ((compte > 0 ? compte * Math.Log(compte / attendu) : 0) - (compte - attendu));
        }

        return somme;
    }
}
