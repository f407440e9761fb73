using Relais.Bench;

return args switch
{
    ["rapport"] => await MesureDuRapport.ExecuterAsync(),
    _ => Aide(),
};

static int Aide()
{
    Console.Error.WriteLine("Mesures disponibles : rapport.");
    return 2;
}
